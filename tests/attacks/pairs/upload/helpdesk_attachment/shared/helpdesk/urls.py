from django.urls import path

from . import views

app_name = "helpdesk"
urlpatterns = [
    path("", views.RequestList.as_view(), name="list"),
    path("ask/", views.Ask.as_view(), name="ask"),
    path("<int:pk>/screenshot/", views.Screenshot.as_view(), name="screenshot"),
]
