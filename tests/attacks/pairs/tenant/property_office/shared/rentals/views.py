from django import forms
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.views.decorators.http import require_GET, require_POST

from .models import Flat, Lease


class LeaseForm(forms.ModelForm):
    class Meta:
        model = Lease
        fields = ["flat", "tenant_name", "rent_cents"]

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["flat"].queryset = Flat.objects.filter(agency=agency)


def current_agency(request):
    if request.agency is None:
        raise PermissionDenied
    return request.agency


@login_required
@require_GET
def leases(request):
    rows = Lease.objects.filter(flat__agency=current_agency(request)).select_related("flat").order_by("pk")
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    return JsonResponse(
        {
            "pages": page.paginator.num_pages,
            "leases": [
                {"id": row.pk, "flat": row.flat.address, "tenant": row.tenant_name, "rent_cents": row.rent_cents}
                for row in page
            ],
        }
    )


@login_required
@require_POST
def add_lease(request):
    form = LeaseForm(request.POST, agency=current_agency(request))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)
