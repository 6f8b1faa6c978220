from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms.models import model_to_dict
from django.http import JsonResponse

from .models import Member


@login_required
def directory(request):
    page = Paginator(Member.objects.order_by("nickname", "pk"), 25).get_page(request.GET.get("page"))
    members = [model_to_dict(member) for member in page]
    return JsonResponse({"members": members, "pages": page.paginator.num_pages})
