from django.urls import path

from . import views

app_name = "proposals"

urlpatterns = [
    path("mine/", views.MyProposalsView.as_view(), name="mine"),
    path("submit/", views.SubmitView.as_view(), name="submit"),
]
