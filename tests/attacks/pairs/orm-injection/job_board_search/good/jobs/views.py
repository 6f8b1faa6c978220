from django.core.exceptions import FieldError
from django.core.paginator import Paginator
from django.http import HttpResponseBadRequest
from django.shortcuts import render
from django.views import View

from .forms import SearchForm
from .services import search


class OfferSearch(View):
    def get(self, request):
        form = SearchForm(request.GET)
        if not form.is_valid():
            return HttpResponseBadRequest("The search is not valid.")
        criteria = {name: value for name, value in form.cleaned_data.items() if name in request.GET}
        try:
            offers = search(criteria)
        except FieldError:
            return HttpResponseBadRequest("The search is not valid.")
        page = Paginator(offers, 20).get_page(request.GET.get("page"))
        return render(request, "jobs/offers.html", {"form": form, "page": page})
