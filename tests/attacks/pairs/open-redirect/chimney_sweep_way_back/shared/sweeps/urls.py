from django.urls import path

from .views import BookVisit, Visits

app_name = "sweeps"
urlpatterns = [
    path("", Visits.as_view(), name="visits"),
    path("book/", BookVisit.as_view(), name="book"),
]
