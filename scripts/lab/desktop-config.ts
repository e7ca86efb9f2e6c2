/** How the lab's own bus and notification daemon are set up. */

/** A bus that knows no services to start by itself, so that no other daemon answers in place of ours. */
export const BUS_CONFIG = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** Notifications stay until they are clicked or closed, and stand in the order they came, urgent or not. */
export const DAEMON_CONFIG = `[global]
notification_limit = 0
sort = no
[urgency_low]
timeout = 0
[urgency_normal]
timeout = 0
[urgency_critical]
timeout = 0
`
