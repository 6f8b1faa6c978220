from django.http import JsonResponse

from core.api import api_login_required


@api_login_required
def my_enrolments(request):
    mine = request.user.enrolments.filter(withdrawn=False).select_related("course")
    rows = [{"id": e.pk, "course": e.course.title, "fee": str(e.fee)} for e in mine]
    return JsonResponse({"enrolments": rows})
