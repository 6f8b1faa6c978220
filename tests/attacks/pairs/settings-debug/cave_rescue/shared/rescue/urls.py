from django.urls import path

from . import views

urlpatterns = [
    path("", views.Teams.as_view(), name="teams"),
    path("teams/<slug:slug>/", views.TeamPage.as_view(), name="team"),
    path("callouts/", views.MyCallouts.as_view(), name="callouts"),
    path("callouts/<int:pk>/report/", views.Report.as_view(), name="report"),
]
