from django.shortcuts import render


def search(request):
    return render(request, "market/search.html", {"q": request.GET.get("q", "")})
