/** Fixed words of the settings page. `$1` stays where it is: the page fills it in. */
import type { Tongue } from '../words.ts'
import { chipLabels, type Say } from './settings-chips.ts'
import { eraseLabels } from './settings-erase.ts'
import { fileLabels } from './settings-file.ts'
import { networkLabels } from './settings-networks.ts'
import { reportLabels } from './settings-report.ts'
import type { ChipLabels, OwnLabels, SettingsLabels } from './settings-screen.ts'

export function settingsLabels({ say }: Tongue): SettingsLabels {
  return {
    title: say('settings_title'),
    saved: say('settings_saved'),
    undo: say('settings_saved_undo'),
    undone: say('settings_undone'),
    close: say('settings_close'),
    notSaved: say('settings_not_saved'),
    sections: say('settings_sections'),
    privacy: say('settings_privacy'),
    permission: {
      allow: say('label_allow'),
      allowNamed: say('settings_allow', '$1'),
      asking: say('settings_asking', '$1'),
      refused: say('settings_refused', '$1'),
    },
    search: { shown: say('settings_shown', '$1', '$2') },
    exchanges: {
      title: say('settings_exchanges'),
      help: say('settings_exchanges_help'),
      search: say('settings_find_exchange'),
      none: say('settings_no_exchange'),
    },
    own: ownLabels(say),
    coins: coinLabels(say),
    networks: networkLabels(say),
    file: fileLabels(say),
    erase: eraseLabels(say),
    report: reportLabels(say),
    clouds: { title: say('settings_clouds'), help: say('settings_clouds_help') },
    exploits: {
      title: say('settings_exploits'),
      help: say('settings_exploits_help'),
      platforms: platformLabels(say),
    },
    notifications: notificationLabels(say),
  }
}

function coinLabels(say: Say): ChipLabels {
  return {
    title: say('settings_coins'),
    help: say('settings_coins_help'),
    add: say('settings_add_coin'),
    refused: say('settings_coin_refused'),
    ...chipLabels(say),
  }
}

function platformLabels(say: Say): ChipLabels {
  return {
    title: say('settings_platforms'),
    help: say('settings_platforms_help'),
    add: say('settings_add_platform'),
    refused: say('settings_platform_refused'),
    ...chipLabels(say),
  }
}

function keywordLabels(say: Say): ChipLabels {
  return {
    title: say('own_keywords'),
    help: say('own_keywords_help'),
    add: say('own_add_keyword'),
    refused: say('own_keyword_refused'),
    ...chipLabels(say),
  }
}

function notificationLabels(say: Say): SettingsLabels['notifications'] {
  return {
    title: say('settings_notifications'),
    help: say('settings_notifications_help'),
    test: say('settings_test'),
    testSent: say('settings_test_sent'),
  }
}

function ownLabels(say: Say): OwnLabels {
  return {
    title: say('own_title'),
    help: say('own_help'),
    address: say('own_address'),
    add: say('settings_add_coin_button'),
    looking: say('own_looking', '$1'),
    name: say('own_name'),
    components: { title: say('own_components'), help: say('own_components_help') },
    findComponent: say('own_find_component'),
    noComponent: say('own_no_component'),
    ticked: say('own_ticked', '$1'),
    keywords: keywordLabels(say),
    save: say('own_save'),
    cancel: say('own_cancel'),
    change: say('own_change'),
    changeNamed: say('own_change_named', '$1'),
    remove: say('own_remove'),
    removeNamed: say('settings_remove_coin', '$1'),
    reallyRemove: say('own_really_remove'),
    keep: say('own_keep'),
    removing: say('own_removing', '$1'),
  }
}
