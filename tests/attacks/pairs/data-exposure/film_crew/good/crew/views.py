from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

User = get_user_model()


@require_safe
@login_required
def productions(request):
    page = Paginator(request.user.productions.all(), 25).get_page(request.GET.get("page"))
    return JsonResponse({"productions": [{"id": p.pk, "title": p.title} for p in page]})


@require_POST
@login_required
def hire(request, pk, username):
    production = get_object_or_404(request.user.productions, pk=pk)
    production.crew.add(get_object_or_404(User, username=username, is_active=True))
    return JsonResponse({"crew": production.crew.count()})


@require_safe
@login_required
def people(request):
    term = request.GET.get("q", "").strip()
    if not 2 <= len(term) <= 40:
        return JsonResponse({"people": []})
    found = User.objects.filter(is_active=True, username__istartswith=term).order_by("username")
    return JsonResponse({"people": list(found.values("username", "first_name", "last_name")[:10])})
