from xml.sax import SAXException

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .parsing import product_names


@csrf_exempt
@require_POST
def check_feed(request):
    try:
        return JsonResponse({"names": product_names(request.body)})
    except SAXException as error:
        return JsonResponse({"error": error.getMessage()}, status=400)
