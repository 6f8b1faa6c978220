from django.urls import path

from . import views

app_name = "marina"
urlpatterns = [
    path("", views.bills, name="bills"),
    path("<slug:number>/", views.bill_detail, name="bill"),
]
