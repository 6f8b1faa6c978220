from django.http import Http404, JsonResponse

from .models import Thread


async def inbox(request):
    user = await request.auser()
    if not user.is_authenticated:
        return JsonResponse({"error": "Log in."}, status=401)
    slugs = [slug async for slug in Thread.objects.of(user).order_by("slug").values_list("slug", flat=True)[:50]]
    return JsonResponse({"threads": slugs})


async def thread(request, slug):
    user = await request.auser()
    if not user.is_authenticated:
        return JsonResponse({"error": "Log in."}, status=401)
    try:
        found = await Thread.objects.of(user).aget(slug=slug)
    except Thread.DoesNotExist:
        raise Http404 from None
    texts = [text async for text in found.messages.order_by("sent").values_list("text", flat=True)[:200]]
    return JsonResponse({"thread": found.slug, "messages": texts})
