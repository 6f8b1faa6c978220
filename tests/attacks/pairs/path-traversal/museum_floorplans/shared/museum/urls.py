from django.urls import path, re_path

from . import views

urlpatterns = [
    path("galleries/<slug:slug>/", views.gallery),
    re_path(r"^plans/(?P<name>[\w./-]{1,200})\Z", views.plan_file),
    path("restricted/<int:pk>/", views.restricted_plan),
]
