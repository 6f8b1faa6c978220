from django.contrib import admin
from django.urls import path

from ferry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.timetable, name="timetable"),
    path("requests/", views.my_requests, name="my-requests"),
    path("requests/new/", views.new_request, name="new-request"),
    path("deck/", views.deck_plan, name="deck-plan"),
]
