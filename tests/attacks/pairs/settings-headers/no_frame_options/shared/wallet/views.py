from django.contrib.auth.decorators import login_required
from django.shortcuts import render


@login_required
def pay(request):
    return render(request, "wallet/pay.html", {"paid": request.method == "POST"})
