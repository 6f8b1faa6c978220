from django.http import JsonResponse
from django.views.decorators.http import require_safe
from django.views.generic import ListView

from .models import Boulder
from .params import whole_number

HARDEST = 17


class BoulderList(ListView):
    paginate_by = 25
    template_name = "boulders/list.html"

    def get_queryset(self):
        return Boulder.objects.up_to(whole_number(self.request.GET, "grade", HARDEST))


@require_safe
def boulder_api(request):
    grade = whole_number(request.GET, "grade", HARDEST)
    rows = Boulder.objects.up_to(grade).values("name", "wall", "grade")
    return JsonResponse({"boulders": list(rows[:50])})
