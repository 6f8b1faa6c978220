from django.contrib import admin
from django.urls import path


from timecapsule import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("capsules/", views.capsules, name="capsules"),
    path("capsules/bury/", views.bury, name="bury"),
    path("capsules/<int:pk>/letters/", views.add_letter, name="add-letter"),
    path("capsules/<int:pk>/dig-up/", views.dig_up, name="dig-up"),
]
