from django.urls import path

from .views import ContactDetails, MyMoorings

urlpatterns = [
    path("", MyMoorings.as_view()),
    path("<int:pk>/contact/", ContactDetails.as_view()),
]
