from django.urls import path

from transit.views import LineList, RidershipReport, StopCountCreate

urlpatterns = [
    path("api/lines/", LineList.as_view()),
    path("api/counts/", StopCountCreate.as_view()),
    path("api/lines/<int:pk>/ridership/", RidershipReport.as_view()),
]
