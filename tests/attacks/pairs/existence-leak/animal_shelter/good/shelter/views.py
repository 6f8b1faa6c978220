from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import AboutHomeForm, ApplicationForm
from .models import Animal, Application


def as_dict(application):
    return {
        "id": application.pk,
        "animal": application.animal.name,
        "about_home": application.about_home,
        "sent_at": application.sent_at,
    }


def own_application(request, pk):
    return get_object_or_404(request.user.applications.select_related("animal"), pk=pk)


@require_safe
def animals(request):
    page = Paginator(Animal.objects.filter(adopted=False), 20).get_page(request.GET.get("page"))
    rows = [{"id": a.pk, "name": a.name, "kind": a.kind} for a in page]
    return JsonResponse({"animals": rows, "pages": page.paginator.num_pages})


@require_POST
@login_required
def apply(request):
    form = ApplicationForm(request.POST, instance=Application(applicant=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse(as_dict(form.save()), status=201)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def application(request, pk):
    own = own_application(request, pk)
    if request.method == "POST":
        form = AboutHomeForm(request.POST, instance=own)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        own = form.save()
    return JsonResponse(as_dict(own))


@require_POST
@login_required
def withdraw(request, pk):
    own_application(request, pk).delete()
    return JsonResponse({"withdrawn": pk})
