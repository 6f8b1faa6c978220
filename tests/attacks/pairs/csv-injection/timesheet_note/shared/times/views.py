from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST, require_safe

from .models import Entry
from .sheets import sheet

EntryForm = modelform_factory(Entry, fields=["day", "minutes", "note"])


@login_required
@require_POST
def add(request):
    form = EntryForm(request.POST, instance=Entry(worker=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@staff_member_required
@require_safe
def export(request):
    text = sheet(Entry.objects.order_by("-day", "pk")[:1000])
    headers = {"content-disposition": 'attachment; filename="times.csv"'}
    return HttpResponse(text, content_type="text/csv", headers=headers)
