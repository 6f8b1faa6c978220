from string import Template


def fill_in(party, guest):
    """The invitation's text for one guest; the host may use $guest, $title and $day."""
    return Template(party.wording).safe_substitute(guest=guest.user.get_username(), title=party.title, day=party.day)
