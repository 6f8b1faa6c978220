from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views.generic import CreateView, ListView

from .forms import JobForm
from .models import Job, Printer
from .spool import submit


class JsonListView(ListView):
    paginate_by = 50

    def render_to_response(self, context, **kwargs):
        return JsonResponse({"results": [self.as_dict(row) for row in context["object_list"]]})


class PrinterList(LoginRequiredMixin, JsonListView):
    model = Printer

    def as_dict(self, printer):
        return {"id": printer.pk, "name": printer.name}


class JobList(LoginRequiredMixin, JsonListView):
    def get_queryset(self):
        return Job.objects.filter(owner=self.request.user).order_by("-pk")

    def as_dict(self, job):
        return {"id": job.pk, "title": job.title, "copies": job.copies, "sent": job.sent}


class JobCreate(LoginRequiredMixin, CreateView):
    http_method_names = ["post"]
    form_class = JobForm

    def form_valid(self, form):
        form.instance.owner = self.request.user
        job = form.save()
        job.sent = submit(job)
        job.save(update_fields=["sent"])
        return JsonResponse({"id": job.pk, "sent": job.sent}, status=201 if job.sent else 503)

    def form_invalid(self, form):
        return JsonResponse({"errors": form.errors}, status=400)
