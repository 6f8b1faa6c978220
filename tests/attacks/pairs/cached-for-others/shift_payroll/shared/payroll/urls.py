from django.urls import path, register_converter

from . import views


class YearConverter:
    regex = "20[0-9]{2}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return str(value)


class WeekConverter(YearConverter):
    regex = "[1-9][0-9]?"


register_converter(YearConverter, "year")
register_converter(WeekConverter, "week")

urlpatterns = [
    path("shifts/", views.ShiftList.as_view()),
    path("shifts/<int:pk>/", views.ShiftDetail.as_view()),
    path("weeks/<year:year>/<week:week>/", views.WeekSummary.as_view()),
]
