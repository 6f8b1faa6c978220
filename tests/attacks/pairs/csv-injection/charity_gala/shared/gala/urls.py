from django.urls import path

from .views import Answer, Export, Guests, Thanks

urlpatterns = [
    path("", Answer.as_view()),
    path("thanks/", Thanks.as_view(), name="thanks"),
    path("guests/", Guests.as_view()),
    path("guests.csv", Export.as_view()),
]
