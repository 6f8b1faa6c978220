from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.template import Context, Template

from .models import Letter


@receiver(pre_save, sender=Letter)
def add_footer(sender, instance, **kwargs):
    footer = instance.pupil.tutor.footer
    context = Context({"letter": instance}, autoescape=False)
    footer = Template(footer).render(context)
    instance.sent = f"{instance.text}\n-- \n{footer}"
