from django.db import models


class Vet(models.Model):
    name = models.CharField(max_length=80)
    room = models.CharField(max_length=10)
    email = models.EmailField()

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Appointment(models.Model):
    pet = models.ForeignKey('patients.Pet', on_delete=models.CASCADE, related_name='appointments')
    vet = models.ForeignKey(Vet, on_delete=models.PROTECT, related_name='appointments')
    starts_at = models.DateTimeField()
    reason = models.CharField(max_length=200)
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ['starts_at', 'pk']

    def __str__(self):
        return f'{self.pet} at {self.starts_at:%Y-%m-%d %H:%M}'


class Slot(models.Model):
    """A time of a vet that owners can book."""

    vet = models.ForeignKey(Vet, on_delete=models.CASCADE, related_name='slots')
    starts_at = models.DateTimeField()
    taken = models.BooleanField(default=False)

    class Meta:
        ordering = ['starts_at', 'vet']

    def __str__(self):
        return f'{self.vet}, {self.starts_at:%Y-%m-%d %H:%M}'


class Invoice(models.Model):
    appointment = models.OneToOneField(
        Appointment, on_delete=models.PROTECT, related_name='invoice'
    )
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    paid = models.BooleanField(default=False)

    def __str__(self):
        return f'Invoice {self.pk}'


class Message(models.Model):
    """What an owner writes to the practice."""

    owner = models.ForeignKey('patients.Owner', on_delete=models.CASCADE, related_name='messages')
    subject = models.CharField(max_length=120)
    text = models.TextField()
    sent_at = models.DateTimeField(auto_now_add=True)
    answered = models.BooleanField(default=False)

    class Meta:
        ordering = ['-sent_at', '-pk']

    def __str__(self):
        return self.subject
