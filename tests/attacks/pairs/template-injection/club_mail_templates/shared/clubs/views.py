from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from .forms import MailTemplateForm
from .models import Club, MailTemplate
from .rendering import render_mail


@login_required
def template_create(request, club_pk):
    club = get_object_or_404(Club, pk=club_pk, organiser=request.user)
    form = MailTemplateForm(request.POST or None, instance=MailTemplate(club=club))
    if request.method == "POST" and form.is_valid():
        mail_template = form.save()
        return redirect("template-preview", pk=mail_template.pk)
    return render(request, "clubs/template_form.html", {"form": form, "club": club})


@login_required
@require_GET
def template_preview(request, pk):
    mail_template = get_object_or_404(MailTemplate, pk=pk, club__organiser=request.user)
    membership = (
        mail_template.club.memberships.select_related("user", "club").order_by("pk").first()
    )
    if membership is None:
        return JsonResponse({"detail": "The club has no members yet."}, status=409)
    return JsonResponse({"subject": mail_template.subject, "body": render_mail(mail_template, membership)})
