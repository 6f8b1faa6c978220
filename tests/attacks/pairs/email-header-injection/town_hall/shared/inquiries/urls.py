from django.urls import path

from .views import Departments, Received, Send

urlpatterns = [
    path("departments/", Departments.as_view()),
    path("inquiries/", Send.as_view()),
    path("inquiries/received/", Received.as_view()),
]
