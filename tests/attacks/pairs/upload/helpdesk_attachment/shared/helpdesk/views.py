from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView

from .forms import RequestForm
from .models import Request


class VisibleRequests(LoginRequiredMixin):
    def get_queryset(self):
        if self.request.user.has_perm("helpdesk.answer_request"):
            return Request.objects.all()
        return Request.objects.filter(customer=self.request.user)


class RequestList(VisibleRequests, ListView):
    paginate_by = 25


class Ask(LoginRequiredMixin, CreateView):
    form_class = RequestForm
    template_name = "helpdesk/ask.html"
    success_url = reverse_lazy("helpdesk:list")

    def form_valid(self, form):
        form.instance.customer = self.request.user
        return super().form_valid(form)


class Screenshot(VisibleRequests, View):
    def get(self, request, pk):
        screenshot = get_object_or_404(self.get_queryset(), pk=pk).screenshot
        if not screenshot:
            raise Http404
        return FileResponse(screenshot.open())
