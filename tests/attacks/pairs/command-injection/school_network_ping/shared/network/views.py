from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from .forms import DeviceForm, PingForm
from .models import Device
from .tools import ping_host


@require_safe
@login_required
@permission_required("network.view_device", raise_exception=True)
def device_list(request):
    devices = Device.objects.select_related("site")
    page = Paginator(devices, 30).get_page(request.GET.get("page"))
    return render(request, "network/list.html", {"page": page})


@login_required
@permission_required("network.add_device", raise_exception=True)
def create(request):
    form = DeviceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("home")
    return render(request, "network/form.html", {"form": form})


@login_required
@permission_required("network.view_device", raise_exception=True)
def ping(request):
    form = PingForm(request.POST or None)
    output = ""
    if request.method == "POST" and form.is_valid():
        output = ping_host(form.cleaned_data["host"])
    return render(request, "network/ping.html", {"form": form, "output": output})
