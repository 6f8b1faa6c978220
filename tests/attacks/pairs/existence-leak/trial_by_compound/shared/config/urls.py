from django.contrib import admin
from django.urls import include, path

from trials import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("trials/", views.my_trials, name="trials"),
    path("trials/<slug:code>/", views.trial_page, name="trial"),
    path("trials/<slug:code>/visits/", views.visits, name="visits"),
    path("trials/<slug:code>/visits/add/", views.add_visit, name="add-visit"),
]
