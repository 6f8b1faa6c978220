from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render

from . import services


def firm_page(view):
    @login_required
    @wraps(view)
    def inner(request, *args, **kwargs):
        if request.firm is None:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return inner


@firm_page
def matter_list(request):
    return render(request, "matters/list.html", {"matters": services.open_matters(request.firm)})


@firm_page
def matter_documents(request, pk):
    return render(request, "matters/documents.html", {"documents": services.documents_of(request.firm, pk)})


@firm_page
def download(request, number):
    document = services.find_document(number)
    if document is None:
        raise Http404
    response = HttpResponse(document.body, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{document.number}.txt"'
    return response
