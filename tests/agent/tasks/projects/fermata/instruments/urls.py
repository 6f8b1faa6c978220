from django.urls import path

from instruments import views

app_name = "instruments"

urlpatterns = [path("mine/", views.MyLoansView.as_view(), name="my_loans")]
