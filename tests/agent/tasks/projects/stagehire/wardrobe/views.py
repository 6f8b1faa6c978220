from django.views.generic import DetailView, ListView

from .models import Costume


class CostumeListView(ListView):
    template_name = "wardrobe/costume_list.html"
    context_object_name = "costumes"

    def get_queryset(self):
        costumes = Costume.objects.filter(is_retired=False)
        if size := self.request.GET.get("size"):
            costumes = costumes.filter(size=size)
        return costumes


class CostumeDetailView(DetailView):
    queryset = Costume.objects.filter(is_retired=False).select_related("era")
