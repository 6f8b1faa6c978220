from django.contrib.auth.decorators import login_required
from django.core.mail import send_mail
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.conf import settings

from .forms import DeliverForm, JobForm
from .models import Job


@login_required
def jobs(request):
    form = JobForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.translator = request.user
        form.save()
        return redirect("jobs")
    return render(request, "translate/jobs.html", {"jobs": request.user.jobs.all()[:100], "form": form})


@login_required
def deliver(request, number):
    job = get_object_or_404(Job, number=number, translator=request.user)
    form = DeliverForm(request.POST or None, instance=job)
    if request.method == "POST" and form.is_valid():
        form.instance.delivered_at = timezone.now()
        form.save()
        link = settings.SITE_URL + reverse("result", args=[job.link_key])
        send_mail("Your translation", f"Read it here: {link}", settings.DEFAULT_FROM_EMAIL, [job.client_email])
        return redirect("jobs")
    return render(request, "translate/deliver.html", {"job": job, "form": form})


def result(request, key):
    job = get_object_or_404(Job, link_key=key, delivered_at__isnull=False)
    return render(request, "translate/result.html", {"job": job})
