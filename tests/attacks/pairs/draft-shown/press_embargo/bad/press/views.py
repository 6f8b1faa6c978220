from django.db.models import Q
from django.views.generic import DetailView, ListView

from .forms import SearchForm
from .models import Release


class ReleaseList(ListView):
    template_name = "press/list.html"
    context_object_name = "releases"
    paginate_by = 20

    def get_queryset(self):
        return Release.objects.live()


class ReleaseSearch(ReleaseList):
    def get_queryset(self):
        self.form = SearchForm(self.request.GET or None)
        if not self.form.is_valid():
            return Release.objects.none()
        words, year = self.form.cleaned_data["q"], self.form.cleaned_data["year"]
        found = Release.objects.filter(
            Q(headline__icontains=words) | Q(body__icontains=words),
            status=Release.Status.PUBLISHED,
        )
        return found.filter(embargo_until__year=year) if year else found

    def get_context_data(self, **kwargs):
        return super().get_context_data(form=self.form, **kwargs)


class ReleaseDetail(DetailView):
    template_name = "press/release.html"

    def get_queryset(self):
        return Release.objects.live()
