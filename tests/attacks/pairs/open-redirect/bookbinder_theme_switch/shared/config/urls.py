from django.contrib import admin
from django.urls import path


from bookbinder import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("jobs/", views.jobs, name="jobs"),
    path("theme/", views.set_theme, name="set-theme"),
]
