from django.urls import path

from rounds import views

app_name = "rounds"

urlpatterns = [
    path("rounds/", views.RoundListView.as_view(), name="list"),
    path("my-day/", views.my_day, name="my-day"),
    path("visits/<int:pk>/", views.VisitDetailView.as_view(), name="visit"),
    path("visits/<int:pk>/report/", views.VisitReportView.as_view(), name="visit-report"),
    path("visits/<int:pk>/complete/", views.visit_complete, name="visit-complete"),
]
