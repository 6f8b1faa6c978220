from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse_lazy
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, ListView

from workshop import services
from workshop.forms import JobForm
from workshop.models import Bike, Customer, Job


class JobListView(LoginRequiredMixin, ListView):
    template_name = "workshop/job_list.html"
    context_object_name = "jobs"

    def get_queryset(self):
        return Job.objects.open()


class JobDetailView(LoginRequiredMixin, DetailView):
    template_name = "workshop/job_detail.html"
    queryset = Job.objects.select_related("bike__owner", "mechanic__user").prefetch_related(
        "lines__part", "events__by"
    )


class JobCreateView(LoginRequiredMixin, CreateView):
    model = Job
    form_class = JobForm
    template_name = "workshop/job_form.html"
    success_url = reverse_lazy("workshop:job-list")


@login_required
@require_POST
def job_ready(request, pk):
    job = get_object_or_404(Job.objects.select_related("bike__owner"), pk=pk)
    if job.status in (Job.Status.WAITING, Job.Status.ON_BENCH):
        services.mark_ready(job, request.user)
        messages.success(request, f"{job} is ready.")
    return redirect(job)


@login_required
@require_POST
def job_collected(request, pk):
    job = get_object_or_404(Job, pk=pk)
    if job.status == Job.Status.READY:
        services.hand_over(job, request.user)
        messages.success(request, f"{job} was collected.")
    return redirect(job)


@login_required
def customer_list(request):
    customers = Customer.objects.prefetch_related("bikes").annotate(
        visits=Count("bikes__jobs", distinct=True)
    )
    return render(request, "workshop/customer_list.html", {"customers": customers})


@login_required
def bike_history(request, pk):
    bike = get_object_or_404(Bike.objects.select_related("owner"), pk=pk)
    jobs = bike.jobs.select_related("mechanic__user")
    last = jobs.latest("taken_in_at")
    return render(
        request, "workshop/bike_history.html", {"bike": bike, "jobs": jobs, "last": last}
    )
