from django.contrib import admin
from django.urls import path


from kitefestival import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", views.MyPilot.as_view()),
    path("api/me/kites/", views.MyKites.as_view()),
    path("pilots/", views.pilots, name="pilots"),
]
