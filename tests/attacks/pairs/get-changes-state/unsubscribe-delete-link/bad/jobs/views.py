from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render


@login_required
def searches(request):
    return render(request, "jobs/searches.html", {"searches": request.user.searches.order_by("pk")[:100]})


@login_required
def delete_search(request, pk):
    search = get_object_or_404(request.user.searches, pk=pk)
    search.delete()
    messages.success(request, "Deleted.")
    return redirect("searches")
