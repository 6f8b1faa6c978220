from django.urls import path

from . import views

urlpatterns = [
    path("timetable/", views.timetable, name="timetable"),
    path("passes/", views.my_passes, name="passes"),
    path("passes/<uuid:code>/", views.one_pass, name="pass"),
    path("passes/<uuid:code>/route/", views.change_route, name="pass-route"),
]
