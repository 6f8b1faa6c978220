from django.template import Context, Template


def names(singer):
    return {
        "first_name": singer.user.first_name,
        "voice": singer.get_voice_display(),
    }


def render_letter(letter, singer):
    """The letter as that singer will get it, with the placeholders filled in."""
    context = Context({**names(singer), "singer": singer, "letter": letter})
    return Template(letter.body).render(context)
