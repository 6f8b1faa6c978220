from django.views.generic import ListView

from .models import Post


class SearchView(ListView):
    template_name = "blog/search.html"
    context_object_name = "posts"

    def get_queryset(self):
        return Post.objects.filter(title__icontains=self.request.GET.get("q", ""))

    def get_context_data(self, **kwargs):
        return super().get_context_data(term=self.request.GET.get("q", ""), **kwargs)
