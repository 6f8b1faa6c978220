from string import Template


def names(singer):
    return {
        "first_name": singer.user.first_name,
        "voice": singer.get_voice_display(),
    }


def render_letter(letter, singer):
    """The letter as that singer will get it, with the placeholders filled in."""
    return Template(letter.body).safe_substitute(names(singer))
