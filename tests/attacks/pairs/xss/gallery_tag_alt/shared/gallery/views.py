from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, ListView

from .models import Photo


class PhotoList(ListView):
    queryset = Photo.objects.order_by("-pk")
    paginate_by = 12
    template_name = "gallery/list.html"


class PhotoCreate(LoginRequiredMixin, CreateView):
    model = Photo
    fields = ["file_name", "caption"]
    template_name = "gallery/form.html"
    success_url = "/photos/"

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)
