from django.urls import path

from . import views

app_name = "callouts"

urlpatterns = [
    path("", views.callout_list, name="callout_list"),
    path("<str:number>/", views.callout_detail, name="callout_detail"),
    path("<str:number>/pay/", views.callout_pay, name="callout_pay"),
]
