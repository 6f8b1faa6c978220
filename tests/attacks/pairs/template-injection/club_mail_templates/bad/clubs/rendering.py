from django.template import Context, Template


def render_mail(mail_template, membership):
    """The text of a mail for one member."""
    template = Template(mail_template.body)
    context = Context(
        {
            "name": membership.user.first_name,
            "club": membership.club.name,
            "joined": membership.joined_on,
            "member": membership,
        },
        autoescape=False,
    )
    return template.render(context)
