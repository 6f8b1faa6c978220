from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from .views import ContactDetails, MyMoorings

urlpatterns = [
    path("", MyMoorings.as_view()),
    path("<int:pk>/contact/", csrf_exempt(ContactDetails.as_view())),
]
