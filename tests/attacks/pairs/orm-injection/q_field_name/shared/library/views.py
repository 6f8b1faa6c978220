from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .search import search_books


@api_view(["GET"])
@permission_classes([AllowAny])
def search(request):
    books = search_books(request.query_params.get("q", ""), request.query_params.get("in"))
    return Response([{"title": book.title} for book in books[:20]])
