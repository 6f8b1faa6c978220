from django.contrib import admin
from django.urls import path


from regatta import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("races/<int:pk>/entries/", views.Entries.as_view(), name="entries"),
    path("races/<int:pk>/entries.csv", views.EntriesExport.as_view(), name="entries-export"),
]
