from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import DeleteView, ListView


class OwnPermitsMixin(LoginRequiredMixin):
    def get_queryset(self):
        return self.request.user.permits.all()


class PermitList(OwnPermitsMixin, ListView):
    paginate_by = 20
    template_name = "permits/list.html"


class PermitCancel(OwnPermitsMixin, DeleteView):
    template_name = "permits/cancel.html"
    success_url = reverse_lazy("permits")

    def get(self, request, *args, **kwargs):
        return self.delete(request, *args, **kwargs)

    def get_success_url(self):
        messages.success(self.request, f"The permit for {self.object.plate} is cancelled.")
        return super().get_success_url()
